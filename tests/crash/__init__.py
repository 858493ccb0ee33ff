"""What becomes of ticks and notes when the program is killed."""
