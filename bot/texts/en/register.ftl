register-send-file = Please send me the roster (.xlsx or .csv).
    It needs the columns “name” and “staff number”; the others as you have them. I will show what it would change, and write nothing until you say so.
register-template = Empty form
register-template-name = roster-template.xlsx
register-whole-name = roster-compared.txt
register-broken-off = This broke off half-way. Please send the file again: I compare it anew, and nothing is written twice.
register-taken-before = That is written already.
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
register-adopted = { $count } who had no staff number yet get theirs: { $names }
register-new-units = { $count } new groups: { $names }
register-given = Offices: { $names }
register-ended = Offices that end: { $names }
register-unfit = { $count } offices that cannot be given, not taken: { $names }
register-unfit-why = { $why ->
    [standing] not as they belong now
    [group] no group
   *[several] several for one group
}
register-held = { $count } rows that are not taken, please check:
    { $names }
register-held-row = { $name } (number { $number }): { $why }
register-held-renamed = Another name, not taken: { $old }→{ $name }. If it is the same person, correct the name in /people; if it is somebody else, note first that the former one left.
register-held-power = { $name } has more duties than you; the chair changes name and number.
register-held-offices = The offices of { $name } would end by this; the chair gives and takes offices.
register-which-branch = Which { $group }? Please write the branch: { $branches }
register-name-clash = “{ $name }” is the name of a { $kind ->
    [branch] branch
    [group] group
   *[department] department
} already; please choose another.
register-absent = { $count } in the register but not in this file; they stay as they are: { $names }
register-without-roles = The offices in the file were left out: the chair gives offices.
register-fault = Line { $line }: { $why }
register-faults = { $count } faults:
    { $names }
register-cut = There is more than fits here; all of it is in the file below.
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
    [standing] membership
    [unit] group
   *[phone] phone
}
register-ask-value = What is the right { register-about }?
register-label-value = new value
register-preview = Change the { register-about } to: <b>{ $value }</b>
register-number-taken = Staff number { $number } belongs to somebody else; please check.
register-not-your-group = This colleague is not in your group; their own leader or the chair sees the entry.
register-not-your-own = Your own name and staff number are corrected by the chair.
register-more-than-yours = { $name } has more duties than you; the chair corrects name and number.
register-gone = That person is no longer in the register.
register-moved = { $name } moved to <b>{ $unit }</b>.
register-moved-you = You moved to <b>{ $unit }</b>; its messages reach you from now on.
register-office-over = You are no longer { $unit } { members-role }. Thank you for all you did.
register-restanding = In the register you now belong as: { members-standing }; /me shows it.
register-corrected = The colleagues who keep the register corrected your { register-about }; /me shows it.
register-command-register = Bring in a roster
register-command-people = Look up a colleague
