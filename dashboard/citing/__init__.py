"""How to cite a claim, a view or the whole data: as a sentence, in BibTeX, RIS and CSL-JSON."""
