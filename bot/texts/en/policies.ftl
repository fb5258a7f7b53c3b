policies-command-settings = See and change this school's settings
policies-list = <b>This school's settings</b>; tap a heading. To find one by its name, send “/settings names”, for example.
policies-chapters = All settings
policies-chapter = { $chapter ->
    [proposals] Proposals
    [honours] Honours
    [ideas] Ideas
    [voices] Voices
    [announcements] Notices
    [meetings] Meetings
    [events] Events
    [trips] Trips
    [plan] Year plan
    [birthdays] Birthdays
    [womens_day] 8 March
    [members] Members
    [calendar] Calendar
    [site] Website
   *[keeping] Records
}
policies-under = <b>{ $chapter }</b>; tap one to change it:
policies-found = Settings with “{ $words }” in their name; tap one to change it:
policies-found-none = No setting has “{ $words }” in its name; tap “All settings” to see them.
policies-change = Change
policies-about = { $name ->
    [proposals-seconders] Seconders
    [proposals-authors] Who proposes
    [proposals-categories] Categories
    [proposals-files_most] Attachments
    [proposals-accept_workdays] Days to accept
    [ideas-categories] Idea categories
    [ideas-aspects] What ideas are judged by
    [ideas-points] Most points for ideas
    [ideas-prizes] Prizes for ideas
    [ideas-reported_in] Months of the ideas report
    [ideas-asked_days] Days before the report
    [proposals-assign_workdays] Days to assign
    [proposals-answer_days] Days to answer
    [proposals-second_days] Days to answer again
    [proposals-rate_days] Days to rate
    [honours-aspects] What honours look at
    [honours-points] Most points for honours
    [honours-most] Honoured proposals
    [honours-departments] Best departments
    [honours-notice_workdays] Days up for comment
    [honours-handled_least] Proposals to be ranked
    [proposals-pause] Pause in vacations
    [proposals-deadline] Last day of the call
    [joining-tries] Tries to join
    [roles-notice_days] Notice before a term ends
    [admissions-voices] Approvals to join
    [admissions-stale_days] Application days
    [archive-letters_days] Letters kept
    [archive-left_days] Who left kept
    [archive-knocks_days] Strangers kept
    [archive-invitations_days] Invitations kept
    [archive-backups_days] Backups kept
    [school_days-after_school] End of school
    [school_days-leap_month] Leap-month birthdays
    [school_days-missing_day] Missing birthdays
    [signups-offer_hours] Offer hours
    [signups-order] Order in line
    [signups-newcomer_days] Days as a newcomer
    [events-eve] Reminder on the eve
    [events-hours_before] Reminder before
    [events-reserved] Places for newcomers
    [events-days_ahead] Days ahead
    [events-nudges] Nudges
    [annual_plan-previewed_on] Day of the preview
    [annual_plan-undone_on] Day of the undone
    [annual_plan-posted] Post the month
    [birthdays-at] Hour of greeting
    [birthdays-free_days] Birthdays on free days
    [birthdays-listed_on] Day of the list
    [birthdays-age] Age
    [members-young_until] Young until
    [meetings-notice_days] Notice of a meeting
    [meetings-hours_before] Reminder of a meeting
    [meetings-quorum] Quorum of a meeting
    [meetings-in_vacation] Meetings in vacations
    [meetings-vote_hours] Hours of a vote
    [announcements-approval] Second officer for announcements
    [announcements-quiet_from] Silent hours from
    [announcements-quiet_until] Silent hours until
    [announcements-asked_hours] Hours between reminders
    [announcements-digest_day] Digest: weekday
    [announcements-digest_at] Digest: hour
    [announcements-on_page] Announcements on page
    [relays-themes] Themes of what is heard
    [relays-named_from] Group named from
    [relays-asked_day] Leaders asked on
    [relays-asked_at] Leaders asked at
    [relays-brief_days] Relayed on
    [relays-answer_days] Days for an answer
    [heartbeat-at] Hour of the heartbeat
    [site-open] Public page
    [site-proposals] Proposals on page
    [site-events] Events on page
    [trips-years_between] Years between trips
    [trips-years_of_service] Service for trips
    [trips-order] Order of trips
    [monthly_activity-asked] Monthly question
    [monthly_activity-items] Activities
    [monthly_activity-days] Days to choose
    [voice_box-emptied_at] Box emptied at
    [voice_box-answer_workdays] Letters answered in
    [voice_box-explain_workdays] Letters explained in
    [voice_box-expire_days] Letters kept for
    [voice_box-small_group] Small group
    [voice_box-daily] Letters a day
    [voice_box-hourly_of_all] Letters an hour
    [voice_box-shut_until] Box closed until
    [womens_day-season] Women's Day
    [womens_day-items] Women's Day ideas
    [womens_day-polled_on] Women's Day asked
    [womens_day-check] Women's check
    [womens_day-check_at] Women's check at
   *[drafts-kept_days] Draft days
}
policies-word = { $word ->
    [delegates] delegates
    [everyone] everyone in service
    [ordinary] ordinary month
    [leap] leap month
    [before] the day before
    [after] the day after
    [first_come] first come
    [on_the_day] on the day
    [workday_before] the working day before
    [full] full years
    [nominal] nominal years
    [longest_ago] never or longest ago first
    [longest_service] longest service first
    [left_out_first] left out last time first
    [half] more than half
    [two_thirds] two thirds
    [skip] not held
    [keep] held
    [on] on
    [off] off
    [none] none
   *[other] { $word }
}
policies-line = { $about }: { $value }
policies-ask-value = { $name ->
    [proposals-seconders] How many names does a proposal need?
    [proposals-authors] Who may propose and second?
    [proposals-categories] Which categories of proposals are there? Separate them with commas.
    [proposals-files_most] How many attachments may a proposal carry?
    [proposals-accept_workdays] Within how many working days is acceptance decided?
    [ideas-categories] Which categories of ideas are there? Part them with commas.
    [ideas-aspects] What do the judges of ideas look at? Part them with commas, four at most.
    [ideas-points] How many points at most for each?
    [ideas-prizes] Which prizes can a drive for ideas have? From the highest down, parted with commas.
    [ideas-reported_in] On the first of which months do the groups hear what became of adopted ideas? Such as 1, 7.
    [ideas-asked_days] How many days before that is the committee asked what is done?
    [proposals-assign_workdays] Within how many working days is an accepted proposal assigned?
    [proposals-answer_days] Within how many days does a department answer? The committee can set another day.
    [proposals-second_days] Within how many days does it answer again, or meet, when the proposer is not satisfied?
    [proposals-rate_days] How many days has the proposer to rate an answer? Silence never counts as satisfied.
    [honours-aspects] What does the committee look at when it gives points to honoured proposals? Up to 5, parted by commas.
    [honours-points] How many points are there for each?
    [honours-most] How many honoured proposals stand on the list at first? The committee can change it each time.
    [honours-departments] How many of the best departments stand on the list at first? The committee can change it each time.
    [honours-notice_workdays] For how many working days is the list of honours up for comment? At least 5.
    [honours-handled_least] How many proposals must a department have handled in a year to be ranked?
    [proposals-pause] Do the days of proposals stand still in the vacations?
    [proposals-deadline] Until which day are proposals taken for this congress, such as 2026-11-20? Later ones are opinions; “none” for no end.
    [joining-tries] How often a day may one account say its name and staff number?
    [roles-notice_days] How many days before a term ends shall I tell?
    [admissions-voices] How many of the committee must approve an application? (The leader is not counted.)
    [admissions-stale_days] How many days is an application kept that nobody touches?
    [archive-letters_days] How many days are letters kept after they were sent?
    [archive-left_days] How many days after somebody left or moved away is their entry erased?
    [archive-knocks_days] How many days is it kept that a stranger said a name and number?
    [archive-invitations_days] How many days are invitations and links kept after they expired?
    [archive-backups_days] How many days are backups kept?
    [school_days-after_school] When does school end? 放学后 in a date means this time, like 16:30.
    [school_days-leap_month] Who was born in a lunar leap month: in a year that has it, which month counts?
    [school_days-missing_day] Born on lunar day 30 or 29 February: kept when in a year without that day?
    [signups-offer_hours] For how many hours is a freed place kept for the next in line?
    [signups-order] In which order are freed places offered?
    [signups-newcomer_days] For how many days after joining is somebody new?
    [events-eve] At what time on the eve shall I remind, like 19:00?
    [events-hours_before] How many hours before the start shall I remind once more?
    [events-reserved] How many places are kept for newcomers? What is left at the deadline is for everybody.
    [events-days_ahead] How many days before a regular event is it published?
    [events-nudges] How often shall I ask those who have not answered (0 to 2)?
    [annual_plan-previewed_on] On which day of the month does the committee see the next month?
    [annual_plan-undone_on] On which day does the committee see what is undone?
    [annual_plan-posted] Shall the month's work be posted in the groups on the first?
    [birthdays-at] At what time are birthdays greeted? For example 07:30.
    [birthdays-free_days] When are birthdays on weekends and holidays greeted in the groups?
    [birthdays-listed_on] On which day of the month does the next month's list go out?
    [birthdays-age] Are round birthdays counted in full years, or nominal ones?
    [members-young_until] Up to which age is somebody young? Youth Day and announcements to the young go by it.
    [meetings-notice_days] How many days before a meeting does its notice go out? On a day off, the working day before.
    [meetings-hours_before] How many hours before a meeting shall I remind those who come?
    [meetings-quorum] How many must be there?
    [meetings-in_vacation] Are regular meetings held in vacations?
    [meetings-vote_hours] For how many hours is a vote open?
    [announcements-approval] Must a second officer approve an announcement?
    [announcements-quiet_from] From what time in the evening is nothing announced but what is urgent?
    [announcements-quiet_until] Until what time in the morning?
    [announcements-asked_hours] After how many hours are those asked again who have not confirmed? At most three times.
    [announcements-digest_day] On which weekday does the weekly digest go out? 1 is Monday, 7 Sunday.
    [announcements-digest_at] At what time does it go out? For example 16:00.
    [announcements-on_page] May whoever writes an announcement put it on the public page?
    [relays-themes] What can it be about that a group leader passes on? Separate with commas.
    [relays-named_from] How many must belong to a group before its name stands beside what it said? Below that it says “several groups”, so that nobody can be guessed.
    [relays-asked_day] On which weekday are group leaders asked what they heard? 1 is Monday, 7 is Sunday; on a day off nobody is asked.
    [relays-asked_at] At what time are group leaders asked? For example 15:00.
    [relays-brief_days] On which days of the month is the chair reminded to relay? Separate with commas, for example 1, 15; a day off moves it to the next working day.
    [relays-answer_days] Within how many working days does the school answer?
    [heartbeat-at] At what time is the day summed up? For example 20:30.
    [site-open] Is there a public page of the union? Everybody can read it, search engines too; off takes it away.
    [site-proposals] Are submitted proposals on the public page? What they say, not whose they are.
    [site-events] Are events for all the staff on the public page? What, when and where, not who comes.
    [trips-years_between] How many years lie between two trips of one person? 0 for no limit.
    [trips-years_of_service] How many years of service does a trip ask for? 0 for none.
    [trips-order] Who comes first for a trip?
    [monthly_activity-asked] Shall the group be asked on the first working day of each month what to play?
    [monthly_activity-items] Which activities are there to choose from? Separate them with commas.
    [monthly_activity-days] How many days have colleagues to choose?
    [voice_box-emptied_at] At what hour of working days do the keepers get new letters? All together, never at once.
    [voice_box-answer_workdays] Within how many working days is a letter in the box answered?
    [voice_box-explain_workdays] After how many working days without an answer is the writer told how it stands?
    [voice_box-expire_days] How many days after its last word is an answered letter kept? Then it is deleted.
    [voice_box-small_group] Below how many people in their group are writers warned that details may tell?
    [voice_box-daily] How many letters may one person write in a day? Counted in memory only.
    [voice_box-hourly_of_all] How many letters does the box take in an hour?
    [voice_box-shut_until] Until which day does the box take no letters? Write a day like 2026-12-01, or “none”.
    [womens_day-season] Shall the women's committee be asked in February what to hold on Women's Day, and be told in March what is to be done?
    [womens_day-items] Which activities are there to choose from for Women's Day? Separate them with commas.
    [womens_day-polled_on] On which day of February is the women's committee asked about Women's Day? 1 to 26.
    [womens_day-check] Shall the women on the staff be told privately of their health check on the first working day of March?
    [womens_day-check_at] At what time are the women told of their health check?
   *[drafts-kept_days] How many days is an unfinished draft kept?
}
policies-label-value = value
policies-preview = { policies-about }: <b>{ $value }</b>
    It holds as soon as you submit.
policies-decided = Changed. { $about }: <b>{ $value }</b>
policies-number = Please send a whole number from { $least } to { $most }.
policies-choice = Please send one of: { $words }.
policies-clock-time = Please send a time, like 16:30.
policies-words = Please separate them with commas: at most { $most }, each within { $longest } characters.
policies-day = Please write year, month and day, such as 2026-11-20, or “none”.
policies-unknown = There is no such setting.
