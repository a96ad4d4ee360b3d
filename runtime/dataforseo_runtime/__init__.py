"""The hand-written core of the `dataforseo` package: it knows the API's habits and no endpoint of it.

Its own records are msgspec Structs: to define one takes a twentieth of what an attrs class takes, and every
program that imports the package defines them all.
"""
