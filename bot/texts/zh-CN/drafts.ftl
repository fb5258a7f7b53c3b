drafts-step = 第 { $at } 步，共 { $of } 步：
drafts-now = 现在写的是：
    { $now }
drafts-send = 提交
drafts-park = 存草稿
drafts-skip = 跳过
drafts-done = 好了
drafts-back = 上一步
drafts-cancel = 取消
drafts-keep = 不改了
drafts-anew = 重新写
drafts-go-on = 接着写
drafts-pick = 选择
drafts-date = 就选它
drafts-change = 改{ $what }
drafts-cancelled = 已取消，没有提交。
drafts-parked = 草稿存好了，只有您看得见。想接着写，从菜单里再打开就行。
drafts-unfinished = 您有一份没写完的：
    <b>{ $what }</b>
    接着写，还是重新写？重新写的话，这一份就不要了。
drafts-moved-on = 这个按钮过期了，最新的在下面 ↓
drafts-gone = 这一份已经提交或取消了，看最新的消息就好。
drafts-choose = 请点下面的一项，或者把那一项的名字发给我。
drafts-files = { $count ->
    [0] 最多 { $most } 个。
   *[other] 已收到 { $count } 个，最多 { $most } 个。
}
drafts-files-enough = 附件最多 { $most } 个，这一个没有收下。
drafts-papers = 附件 { $count } 个，还可以接着发。
drafts-looks = 大家看到的是这样 ↓
drafts-caption-left = 照片、文件下面的说明没有收进来，要写的请放进正文。
drafts-no-paper = 这里收照片和文件。视频请按“文件”发来；语音、贴纸放不进来。
drafts-files-expected = 这一步请发照片或文件；没有附件就点按钮继续。
drafts-no-file-wanted = 这份文件现在用不上。通知里的照片和文件，请先点 /announce 再发。提案的附件，请到“附件”那一步再发；名册请发 .xlsx 或 .csv，工作计划请发 .docx 或 .txt。
drafts-nothing-to-cancel = 现在没有在填的内容。
drafts-command-cancel = 取消正在填的内容
