"""What an answer says must not steer the terminal that shows it."""


def printable(text: str) -> str:
    """Show control characters, and marks that turn the direction of writing, as dots."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else "·" for char in text)


def printable_lines(text: str) -> str:
    """Do so for a message of several lines."""
    return "\n".join(map(printable, text.split("\n")))
