"""The archive (个人资料的导出、注销和保存期限): what is kept of whom, handed out, erased."""
