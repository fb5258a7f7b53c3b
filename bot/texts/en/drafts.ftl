drafts-step = Step { $at } of { $of }:{" "}
drafts-now = It says now:
    { $now }
drafts-send = Submit
drafts-park = Save
drafts-skip = Skip
drafts-done = Done
drafts-back = Back
drafts-cancel = Cancel
drafts-keep = Keep
drafts-anew = Start over
drafts-go-on = Go on
drafts-pick = Choose
drafts-date = This one
drafts-change = Edit { $what }
drafts-cancelled = Cancelled. Nothing was sent.
drafts-parked = Your draft is saved and only you can see it. Open it again from the menu to go on.
drafts-unfinished = You left this unfinished:
    <b>{ $what }</b>
    Go on with it, or start over and let it go?
drafts-moved-on = That button is out of date; the new one is below ↓
drafts-gone = This one is submitted or cancelled already; see the latest message.
drafts-choose = Please tap one of the choices, or send me its name.
drafts-files = { $count ->
    [0] { $most } at most.
   *[other] { $count } received, { $most } at most.
}
drafts-files-enough = At most { $most } attachments; this one was not taken.
drafts-papers = { $count ->
    [one] One attachment
   *[other] { $count } attachments
}; send more if you like.
drafts-looks = This is how it will look ↓
drafts-caption-left = The words under that photo were not taken; please put them into the text.
drafts-no-paper = Photos and files go here. Send a video “as a file”; voice messages and stickers cannot be taken.
drafts-files-expected = Please send a photo or a file here, or tap the button to go on without.
drafts-no-file-wanted = This file is not needed now. For an announcement, begin with /announce and then send it. Send attachments when a proposal asks for them; a roster must be .xlsx or .csv, a year plan .docx or .txt.
drafts-nothing-to-cancel = There is nothing to cancel.
drafts-command-cancel = Cancel what you are filling in
