"""What somebody means by typed words: danger first, then what they came for.

No model and no network: the knowledge stands in `lexicon/`, `signs.toml` and `goals.toml`, in both languages, and
`docs/danger.md` shows the part a clinician answers for.
"""

from domain.understanding.advice import advice as advice
from domain.understanding.advice import worsening as worsening
from domain.understanding.danger import Danger as Danger
from domain.understanding.ill import Ill as Ill
from domain.understanding.understand import Understood as Understood
from domain.understanding.understand import understand as understand
