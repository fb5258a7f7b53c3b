groups-list = <b>Groups and departments</b>
groups-line = { $kind ->
    [group] { $name }: { $people }
    [branch] Branch { $name }
   *[department] Department { $name }
}{ $has_leader ->
    [yes] , led by { $leader }
   *[no] {""}
}{ $small ->
    [yes] {" "}(fewer than 3, could be merged)
   *[no] {""}
}
groups-body = { $body ->
    [committee] Union committee
    [women_committee] Women's committee
    [audit_committee] Audit committee
    [proposal_committee] Proposal committee
   *[presidium] Presidium
}: { $names }
groups-sheet = <b>{ $name }</b>{ $has_above ->
    [yes] {" "}({ $above })
   *[no] {""}
}  { $kind ->
    [group] { $people } people
    [branch] branch
   *[department] department
}
    { $kind ->
    [group] Leader: { $leader }; deputy: { $deputy }
   *[other] {""}
}
    { $names }{ $more ->
    [0] {""}
   *[other] … and { $more } more
}{ $small ->
    [yes] {" "}(fewer than 3, could become part of another group)
   *[no] {""}
}
groups-lists = All groups
groups-show = See the group
groups-create = New
groups-create-one = New
groups-rename = Rename
groups-merge = Merge
groups-merge-into = Merge
groups-merge-now = Yes, merge
groups-leader = Leader
groups-deputy = Deputy
groups-appoint = Appoint
groups-people = People
groups-people-of = The people of <b>{ $name }</b>; tap a name to see the entry:
groups-which-kind = What shall be made?
groups-kind = { $kind ->
    [group] group
    [branch] branch
   *[department] department
}
groups-below-union = The union
groups-below-which = Where does the new group belong?
groups-into-which = What shall { $name } become part of?
groups-sure = The { $people } people of { $name }, its chats and what stands below it move to { $into }; its leaders' offices end. It does not come apart again by itself.
groups-who-leads = { $role ->
    [group_leader] Who leads { $name }? The former leader's office ends.
   *[deputy_leader] Who is the deputy of { $name }? The former deputy's office ends.
}
groups-ask-name = What is it called? For example “English group”.
groups-label-name = name
groups-preview = A new { groups-kind }: <b>{ $name }</b>
groups-name-ask-name = What shall it be called?
groups-name-label-name = name
groups-name-preview = Rename it to: <b>{ $name }</b>
groups-name-taken = There is a “{ $name }” already; please choose another name.
groups-gone = That group is no more. Send /groups to see those of today.
groups-cannot-merge = It can only become part of another one of the same kind.
groups-nobody-can-lead = Nobody in service is in this group yet; please move somebody here first.
groups-both-have = Both have a “{ $name }”; please rename one of them before the merge.
groups-merged-away = “{ $old }” became part of “{ $new }”, where you are now.
groups-merged-here = “{ $old }” became part of “{ $new }”, which you lead; { $people } people came. /people finds them.
groups-leads = From today you are { $role ->
    [group_leader] the leader
   *[deputy_leader] the deputy
} of <b>{ $unit }</b>. /reach shows who has not come yet, /people finds your colleagues.
groups-command-groups = See groups, departments and committees
