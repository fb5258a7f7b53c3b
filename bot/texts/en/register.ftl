register-send-file = Please send me the roster (.xlsx or .csv).
    It needs the columns “name” and “staff number”; the others as you have them. I will show what it would change, and write nothing until you say so.
register-template = Empty form
register-template-name = roster-template.xlsx
register-faults-name = faulty-rows.txt
register-reading = Thank you, reading it …
register-taking = Writing …
register-plan = <b>The roster, compared</b>
    { $new } new, { $changed } changed, { $same } the same, { $roles } offices
    { $faults ->
        [0] No faulty rows
       *[other] { $faults } faulty rows, which will not be taken
    }
register-changed = Changed: { $names }
register-renamed = { $count } with another name, please check that it is the same person: { $names }
register-new-units = { $count } new groups: { $names }
register-unfit = { $count } offices that cannot be theirs as they belong now, not taken: { $names }
register-absent = { $count } in the register but not in this file; they stay as they are: { $names }
register-without-roles = The offices in the file were left out: the chair gives offices.
register-fault = Line { $line }: { $why }
register-more-faults = And { $more } more; all of them are in the file below.
register-nothing-new = There is nothing to write.
register-sure = Take it if all is well.
register-take = Take it
register-drop = Leave it
register-dropped = Good, nothing was written.
register-taken = Done: { $new } new, { $changed } changed, { $roles } offices.
register-changed-meanwhile = The register has changed meanwhile; please compare once more.
register-file-gone = The file cannot be found any more; please send it again.
register-found = Tap a name to see the entry:
register-nobody = Nobody found. Please check name or staff number, like /people Li Fang
register-whom = Whom do you look for? For example /people Li Fang
register-name = <b>{ $name }</b>  { $unit }
register-field = { $field ->
    [staff_number] Staff number
    [sex] Sex
    [birthday] Birthday
    [phone] Phone ends in
    [standing] Membership
    [roles] Offices
   *[reachable] Letters
}: { $value }
register-reached = { $reached ->
    [yes] reach them
    [blocked] they blocked Xiaojia
   *[never] they never came
}
register-move = Move
register-move-to = Move
register-move-where = To which group?
register-correct = Correct it
register-correct-what = What shall be corrected?
register-correct-one = Change
register-about = { $about ->
    [name] name
    [staff_number] staff number
    [sex] sex
    [birthday] birthday
   *[phone] phone
}
register-ask-value = What is the right { register-about }?
register-label-value = new value
register-preview = Change the { register-about } to: <b>{ $value }</b>
register-number-taken = Staff number { $number } belongs to somebody else; please check.
register-not-your-group = This colleague is not in your group; their own leader or the chair sees the entry.
register-gone = That person is no longer in the register.
register-moved = { $name } moved to <b>{ $unit }</b>.
register-corrected = The colleagues who keep the register corrected your { register-about }; /me shows it.
register-command-register = Bring in a roster
register-command-people = Look up a colleague
