"""Illustrations: one module each, one picture each. See the README of `assets/art`."""
