"""Words for people: relatives and friends, those known by what they do, and what people do."""

from typing import Final

from .antecedents import EITHER, HE, SHE, THEY
from .language import word_set
from .names import PERSONAL

HE_ROLES: Final = word_set("landlord man guy boy gentleman king waiter barber ex-husband husband-to-be groom")
SHE_ROLES: Final = word_set("landlady woman lady girl queen waitress midwife ex-wife bride actress")
EITHER_ROLES: Final = word_set(
    """physio physiotherapist dentist nurse professor tutor trainer psychologist psychiatrist pharmacist surgeon vet
    manager supervisor accountant lawyer solicitor attorney caretaker janitor cleaner nanny babysitter plumber
    electrician builder contractor mechanic secretary receptionist coworker co-worker intern apprentice flatmate
    housemate driver courier carpenter gardener optician consultant specialist editor publisher director principal
    judge recruiter hairdresser counsellor counselor cardiologist dermatologist gynaecologist obstetrician
    endocrinologist neurologist oncologist allergist dietitian dietician nutritionist instructor carer caregiver cfo ceo
    cto doc gp endo physician psych teammate hr-manager ex technician"""
)
KIN: Final = SHE | HE | EITHER | THEY
ROLES: Final = HE_ROLES | SHE_ROLES | EITHER_ROLES
# What people do, and things do not.
DEEDS: Final = PERSONAL | word_set(
    """sent sends reviewed reviews works worked joins joined left leaves signed quit came comes gave gives read reads
    paid pays owes owed needs needed agreed agrees refused refuses offered offers studies studied retired retires
    replied answered emailed phoned complained resigned drives cooks brings helped helps"""
)
