"""Elements by their plain names: a .docx may be of the older or of the strict namespace."""

from xml.etree.ElementTree import Element


def local(it: Element) -> str:
    """``p`` of ``{http://…}p``."""
    return it.tag.rpartition("}")[2]


def child(of: Element | None, name: str) -> Element | None:
    """The first child of that name."""
    return next((it for it in of if local(it) == name), None) if of is not None else None


def children(of: Element | None, name: str) -> list[Element]:
    return [it for it in of if local(it) == name] if of is not None else []


def attribute(of: Element | None, name: str) -> str | None:
    """Its value, or None where there is none."""
    known = of.attrib.items() if of is not None else ()
    return next((value for key, value in known if key.rpartition("}")[2] == name), None)
