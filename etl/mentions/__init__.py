"""What stands in a sentence, each with its span: numbers, periods, companies, places, powertrains and cue words."""
