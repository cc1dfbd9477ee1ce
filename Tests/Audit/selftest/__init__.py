"""Whether each check of the audit can fail: a site with faults made for it, and a sound one."""
