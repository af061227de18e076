import decimal


class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = decimal.Decimal("0")

    def deposit(self, amount):
        self.balance += decimal.Decimal(amount)
        return self.balance


account = Account("Ada")
history = []
for amount in range(1, 6 + 1):
    history.append(account.deposit(amount * 10))
print(account.owner + " has " + str(account.balance))
print(history[0], history[-1], len(history))
if account.balance == 210:
    print("correct")
