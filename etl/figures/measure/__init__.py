"""What a number is of: a count, a growth, a share, a stake, money, a rank; which measure, on which basis."""
