"""The page of one claim or deal: its sentence, every field as read, how sure, how it stands, and how to cite it."""
