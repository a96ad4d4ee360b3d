"""The hand-written core of the `dataforseo` package: it knows the API's habits and no endpoint of it.

What callers and generated modules use stands here; how it works has rooms of its own: `money` (what may be
repeated, what it costs), `transport` (bytes out and back, within the limits), `decoding` (bytes to objects),
`tasks`, `jobs` and `tables`.

Its own records are msgspec Structs: to define one takes a twentieth of what an attrs class takes, and every
program that imports the package defines them all.
"""
