"""Every table that may hold a person: what is told of it, and what erasing does there."""

from union.admissions.store import Application, Door, Voice
from union.announcements.history import AnnouncementReceipt, AnnouncementText
from union.announcements.lists import AnnouncementList
from union.announcements.store import (
    Announcement,
    AnnouncementDigest,
    AnnouncementFile,
    AnnouncementReader,
)
from union.annual_plan.store import PlanTask
from union.archive.places import (
    announcements,
    birthdays,
    cases,
    doors,
    events,
    honours,
    ideas,
    letters,
    meetings,
    proposals,
    register,
    relays,
    trips,
    year,
)
from union.archive.places.place import Place
from union.birthdays.store import (
    BirthdayGift,
    BirthdayGreeting,
    BirthdayHabit,
    BirthdayHold,
    BirthdayWish,
)
from union.cases.store import CaseDue, CaseStep
from union.drafts.store import Draft
from union.events.store import Event, EventPicture, EventWish
from union.festivals.store import FestivalChoice
from union.heartbeat.store import HeartbeatReader
from union.honours.store import (
    HonourDepartment,
    HonourNominee,
    HonourObjection,
    HonourRound,
)
from union.ideas.store import Idea, IdeaDrive, IdeaLike
from union.joining.store import Invitation, Knock
from union.kernel.causes import Effect
from union.kernel.outbox import Letter
from union.kernel.overrides import Override
from union.meetings.store import (
    AgendaItem,
    Ballot,
    Decision,
    Meeting,
    MeetingReply,
    MeetingSeries,
    Motion,
)
from union.members.store import Appointment, Chat, Member, Unit
from union.polls.store import Poll, Vote
from union.proposals.store import (
    Proposal,
    ProposalAnswer,
    ProposalDepartment,
    ProposalMerge,
    ProposalRating,
    Second,
)
from union.relays.store import RelayAnswer, RelayBrief, RelayGroup, RelayItem
from union.school_days.store import SchoolTerm, YearNotice
from union.scoring.store import Score
from union.signups.store import Signup, SignupList
from union.trips.store import Trip, TripChoice, TripRecord, TripRoute

# In the order in which they are erased: whoever draws a card anew finds the name gone.
PLACES = (
    Place(Member, {"account"}, register.tell_register, register.erase_register),
    Place(Appointment, {"member_id", "given_by", "ended_by"}, register.tell_offices),
    Place(
        Draft, {"member_id", "answers", "offered"}, proposals.tell_drafts, proposals.erase_drafts
    ),
    Place(Invitation, {"member_id", "made_by"}, doors.tell_invitations, doors.erase_invitations),
    Place(Knock, {"account", "member_id"}, doors.tell_knocks, doors.erase_knocks),
    Place(
        Application, {"member_id", "agreed_by"}, doors.tell_applications, doors.erase_applications
    ),
    Place(Voice, {"member_id"}, doors.tell_voices),
    Place(Door, {"made_by"}, doors.tell_links),
    Place(Proposal, {"proposer_id", "files"}, proposals.tell_proposals, proposals.erase_proposals),
    Place(Second, {"member_id"}, proposals.tell_seconds),
    Place(Idea, {"author_id", "decided_by", "turned_by"}, ideas.tell_ideas, ideas.erase_ideas),
    Place(IdeaLike, {"member_id"}, ideas.tell_likes),
    Place(Score, {"member_id"}, honours.tell_scores),
    Place(IdeaDrive, {"opened_by"}, ideas.tell_drives),
    Place(HonourNominee, {"by_id"}, honours.tell_nominees),
    Place(
        HonourObjection,
        {"member_id", "answered_by"},
        honours.tell_objections,
        honours.erase_objections,
    ),
    Place(CaseStep, {"by_id"}, cases.tell_steps, cases.erase_steps),
    Place(ProposalAnswer, {"by_id"}, cases.tell_answers),
    Place(ProposalRating, {"member_id"}, cases.tell_ratings, cases.erase_ratings),
    Place(TripChoice, {"member_id", "by_id"}, trips.tell_trips, trips.erase_trips),
    Place(Trip, {"organiser_id"}, trips.tell_published_trips),
    Place(TripRecord, {"member_id"}, trips.tell_trip_record, trips.erase_trip_record),
    Place(Signup, {"member_id", "by_id"}, events.tell_signups, events.erase_signups),
    Place(Event, {"organiser_id"}, events.tell_events),
    Place(EventWish, {"member_id"}, events.tell_reminders, events.erase_reminders),
    Place(EventPicture, {"member_id"}, events.tell_pictures, events.erase_pictures),
    Place(BirthdayGreeting, {"member_id"}, birthdays.tell_greetings, birthdays.erase_birthdays),
    Place(BirthdayWish, {"member_id"}, birthdays.tell_birthday_wishes),
    Place(BirthdayHabit, {"member_id"}, birthdays.tell_habits),
    Place(BirthdayHold, {"member_id", "set_by"}, birthdays.tell_holds),
    Place(BirthdayGift, {"member_id", "by_id"}, birthdays.tell_gifts),
    Place(
        AnnouncementReader,
        {"member_id", "phoned_by"},
        announcements.tell_receipts,
        announcements.erase_receipts,
    ),
    Place(Announcement, {"author_id", "approver_id"}, announcements.tell_announcements),
    Place(AnnouncementText, {"by_id"}, announcements.tell_texts),
    Place(
        AnnouncementReceipt,
        {"member_id", "told_by"},
        announcements.tell_known,
        announcements.erase_known,
    ),
    Place(AnnouncementList, {"made_by"}, announcements.tell_lists),
    Place(AnnouncementDigest, {"member_id"}, announcements.tell_week, announcements.erase_week),
    Place(MeetingReply, {"member_id"}, meetings.tell_replies, meetings.erase_replies),
    Place(Ballot, {"member_id"}, meetings.tell_ballots, meetings.erase_ballots),
    Place(AgendaItem, {"by_id"}, meetings.tell_items),
    Place(Motion, {"made_by"}, meetings.tell_motions),
    Place(Decision, {"owner_id", "made_by"}, meetings.tell_decisions, meetings.erase_decisions),
    Place(Meeting, {"made_by", "host_id"}, meetings.tell_meetings),
    Place(MeetingSeries, {"made_by"}, meetings.tell_series),
    Place(Vote, {"member_id"}, events.tell_activities, events.erase_activities),
    Place(RelayBrief, {"sent_by"}, relays.tell_briefs),
    Place(RelayAnswer, {"by_id"}, relays.tell_answers, relays.erase_words),
    Place(Chat, {"chat", "bound_by"}, register.tell_chats),
    Place(Override, {"value", "set_by"}, register.tell_policies),
    Place(PlanTask, {"owner_id", "made_by", "settled_by"}, year.tell_plan),
    Place(HeartbeatReader, {"member_id"}, year.tell_heartbeat, year.erase_heartbeat),
    Place(FestivalChoice, {"set_by"}, year.tell_festivals),
    Place(YearNotice, {"off", "worked", "set_by"}, year.tell_notices),
    Place(SchoolTerm, {"set_by"}, year.tell_terms),
    Place(Letter, {"chat", "facts"}, letters.tell_letters, letters.erase_letters),
)
HOLD_NOBODY = (
    Unit, Effect, SignupList, Poll, TripRoute, AnnouncementFile, RelayItem, RelayGroup, CaseDue,
    ProposalMerge, ProposalDepartment, HonourRound, HonourDepartment,
)  # fmt: skip
