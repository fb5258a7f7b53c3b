"""Ten thousand get an announcement, others speak to the bot meanwhile, and all is measured."""
