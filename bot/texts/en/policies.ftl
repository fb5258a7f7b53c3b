policies-command-settings = See and change this school's settings
policies-list = <b>This school's settings</b>; tap one to change it:
policies-change = Change
policies-about = { $name ->
    [proposals-seconders] Seconders of a proposal
    [proposals-authors] Who may propose (delegates, or everyone in service)
    [proposals-categories] Kinds of proposals
    [proposals-files_most] Most attachments of a proposal
    [proposals-accept_workdays] Working days until acceptance is decided
   *[drafts-kept_days] Days a draft is kept
}
policies-line = { $about }: { $value }
policies-ask-value = { $name ->
    [proposals-seconders] How many names does a proposal need?
    [proposals-authors] Who may propose and second? Send delegates or everyone.
    [proposals-categories] Which kinds of proposals are there? Part them with commas.
    [proposals-files_most] How many attachments may a proposal carry?
    [proposals-accept_workdays] Within how many working days is acceptance decided?
   *[drafts-kept_days] How many days is an unfinished draft kept?
}
policies-label-value = value
policies-preview = Change it to: <b>{ $value }</b>
    { policies-about }; it holds as soon as you submit.
policies-decided = Changed. { $about }: <b>{ $value }</b>
policies-number = Please send a whole number from { $least } to { $most }. Tap “Back” to enter it again.
policies-choice = Please send one of: { $words }. Tap “Back” to enter it again.
policies-words = Please part them with commas: at most { $most }, each within { $longest } characters. Tap “Back” to enter them again.
policies-unknown = There is no such setting.
