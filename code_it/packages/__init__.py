"""What a program needs: detection, names, index, policy, and the throwaway virtualenv."""
