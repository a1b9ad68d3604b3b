"""What an article is about, and what each of its sentences hands on to the next."""
