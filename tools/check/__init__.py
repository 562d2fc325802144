"""Checking the scripts: what the compiler and the schemas cannot see."""
