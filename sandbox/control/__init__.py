"""What tests and the page do as people: the routes under /control."""

from starlette.routing import Route

from sandbox.control import chats, messages, people, stream, weather

ROUTES: tuple[Route, ...] = (
    *people.ROUTES,
    *chats.ROUTES,
    *messages.ROUTES,
    *weather.ROUTES,
    *stream.ROUTES,
)
