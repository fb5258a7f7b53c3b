"""Groups: made, joined, left, led and upgraded."""

from collections.abc import Iterable

from sandbox import membership
from sandbox.chats import Chat, Member, administrator
from sandbox.state import State


class Impossible(ValueError):
    """A person cannot do this: the button is not there, the chat is not theirs."""


class Groups(State):
    def group(
        self,
        title: str,
        members: Iterable[int] = (),
        *,
        admins: Iterable[int] = (),
        bots: Iterable[int] = (),
        type: str = "group",
        id: int = 0,
        forum: bool = False,
    ) -> Chat:
        """A group; the first person among the admins created it."""
        if type not in ("group", "supergroup"):
            raise Impossible("type must be group or supergroup")
        chat = Chat(id or self.new_group_id(type), type, title, is_forum=forum)
        # The first message of a supergroup says that it was made; 1 is never a topic of its own.
        chat.last_id = int(type == "supergroup")
        if chat.key in self.chats or chat.id >= 0:
            raise Impossible("a group needs a new id below zero")
        leading = list(dict.fromkeys(admins))
        everybody = dict.fromkeys([*leading, *members])
        for user in [*everybody, *bots]:
            self._known(user)
        self.chats[chat.key] = chat
        for user in everybody:
            if user not in self.bots_by_id:
                chat.members[user] = administrator() if user in leading else Member()
        creator = next((user for user in leading if user in self.people), None)
        if creator is not None:
            chat.members[creator] = Member("creator")
        chat.touched = self.clock()
        self.tell(chat, "chat")
        by = creator or next(iter(chat.people()), 0)
        for user in dict.fromkeys([*(u for u in everybody if u in self.bots_by_id), *bots]):
            self._bring_in(chat, user, by, leads=user in leading)
        return chat

    def _bring_in(self, chat: Chat, bot: int, by: int, *, leads: bool) -> None:
        membership.become(self, chat, bot, administrator() if leads else Member(), by)

    def _known(self, user: int) -> None:
        if user not in self.people and user not in self.bots_by_id:
            raise Impossible(f"nobody has the id {user}")

    def joins(self, users: Iterable[int], chat: int, by: int | None = None) -> None:
        """People or bots come into a group, by themselves or brought by somebody."""
        users = list(users)
        for user in users:
            self._known(user)
        membership.join(self, self._group(chat), users, by)

    def leaves(self, user: int, chat: int, by: int | None = None) -> None:
        """Somebody goes or, if `by` names another, is put out."""
        membership.leave(self, self._group(chat), user, by)

    def promotes(self, user: int, chat: int, by: int, *, leads: bool = True) -> None:
        """Makes a member, person or bot, an administrator, or an ordinary member again."""
        where = self._group(chat)
        if not where.member(user).here:
            raise Impossible(f"{user} is not in the group")
        membership.become(self, where, user, administrator() if leads else Member(), by)

    def upgrades(self, chat: int) -> Chat:
        """A group becomes a supergroup."""
        return membership.upgrade(self, self._group(chat))

    def _group(self, chat: int) -> Chat:
        known = self.chats.get(str(chat))
        if known is None or known.private:
            raise Impossible(f"there is no group {chat}")
        return known
