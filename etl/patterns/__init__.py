"""Regular expressions tried only where the words stand that they cannot match without."""
