"""A company that has just been made: a chart of accounts, one service, nothing written."""

from datetime import datetime

from integrations.sandbox.story import Story, StoryAccount, StoryItem, StoryTerm


def empty_story(as_of: datetime) -> Story:
    """The empty company."""
    return Story(
        name="Empty Company",
        currency="USD",
        time_zone="America/Los_Angeles",
        as_of=as_of,
        books_closed_on=None,
        tax_rate="",
        accounts=(
            StoryAccount("checking", "Checking", "Bank", "Checking"),
            StoryAccount("services", "Services", "Income", "ServiceFeeIncome"),
            StoryAccount("fees", "Bank charges", "Expense", "BankCharges"),
        ),
        terms=(StoryTerm("net30", "Net 30", 30),),
        items=(StoryItem("services", "Services", "Services", "0", "services"),),
        customers=(),
        invoices=(),
    )
