print("regain")
