"""Where programs run: policy, mechanisms, launcher, limits."""
