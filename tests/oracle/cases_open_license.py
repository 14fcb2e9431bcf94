"""Inputs of the license desk that the specification leaves open: reported, not counted."""
import cases_csv
import cases_renewal
import cases_reports
from draw import Draw
from service_level import CONUS

MORNING = {"start": "2026-06-10T08:00", "end": "2026-06-10T16:30", "cause": "unplanned"}


def june(*outages: dict, **more) -> dict:
    return {"from": "2026-06-01", "to": "2026-06-30", "annualFee": "12000.00", "outages": list(outages)} | more


def autumn(window: dict) -> dict:
    night = {"start": "2026-10-24T20:00", "end": "2026-10-25T06:00", "cause": "unplanned"}
    return june(night, terms=CONUS | {"dailyWindow": window}) | {"from": "2026-10-01", "to": "2026-10-31"}


def a_table(d: Draw, *lines: str) -> dict:
    given = cases_csv.table(d, [])
    given["list"] |= {"bands": [{"upTo": None, "flat": "100.00"} | (
        {} if given["list"]["model"] == "band" else {"perCase": "0.5"})]}
    given["list"].pop("modules", None)
    given["list"].pop("counts", None)
    return given | {"csv": "\n".join(lines) + "\n"}


def a_report(d: Draw, **more) -> dict:
    given = cases_reports.report(d, [])
    return given | {name: make(given) for name, make in more.items()}


def sites(d: Draw, *of: tuple) -> dict:
    records = [cases_reports.record(d, ik, site, year or 2015) for ik, site, year in of]
    for one, (_, _, year) in zip(records, of):
        if year is None:
            del one["cases"]["year"]
            one["yearSource"] = "none"
    return {"reports": records}


IK, OTHER_IK = "269912342", "269911114"
HEAD, ROW = "Einrichtung;vollstationär;ambulant", "Haus;10;20"

TOPICS = {
    "outage of no length": ("serviceCredit", lambda d: june(MORNING | {"end": MORNING["start"]})),
    "announced without announcedAt": ("serviceCredit", lambda d: june(MORNING | {"cause": "announced"})),
    "announcedAt of an unplanned outage": ("serviceCredit", lambda d: june(
        MORNING | {"announcedAt": "2026-06-01T10:00"})),
    "announced after its start": ("serviceCredit", lambda d: june(
        MORNING | {"cause": "announced", "announcedAt": "2026-06-11T10:00"})),
    "window bound in the hour that comes twice": ("serviceCredit", lambda d: autumn({"from": "00:00", "to": "02:30"})),
    "window over midnight": ("serviceCredit", lambda d: autumn({"from": "22:00", "to": "05:00"})),
    "window of no length": ("serviceCredit", lambda d: autumn({"from": "05:00", "to": "05:00"})),
    "allowance above the first tier": ("serviceCredit", lambda d: june(MORNING, terms=CONUS | {
        "monthlyAllowanceHours": 10}, openingCreditMinutes=300)),
    "reduction of a fee of 0.00": ("serviceCredit", lambda d: june(MORNING, annualFee="0.00")),
    "fractions of hours": ("serviceCredit", lambda d: june(MORNING, terms=CONUS | {"monthlyAllowanceHours": 0.5})),
    "no tiers": ("serviceCredit", lambda d: june(MORNING, terms=CONUS | {"tiers": []})),
    "agreed fee and no list in force": ("renewal", lambda d: cases_renewal.renewal(d, []) | {
        "termEnd": "2012-12-31", "agreedFee": "10.00"}),
    "English groups": ("quoteCsv", lambda d: a_table(d, HEAD, "Haus;1,234;5,678")),
    "groups by space": ("quoteCsv", lambda d: a_table(d, HEAD, "Haus;1 234;5 678")),
    "German decimals of 0": ("quoteCsv", lambda d: a_table(d, HEAD, "Haus;1.234,00;5")),
    "no column of outpatients": ("quoteCsv", lambda d: a_table(d, "Einrichtung;vollstationär", "Haus;10")),
    "no column of a kind that the list counts": ("quoteCsv", lambda d: (lambda given: given | {
        "list": given["list"] | {"counts": ["inpatient", "day-patient"]}})(a_table(d, HEAD, ROW))),
    "no column of names": ("quoteCsv", lambda d: a_table(d, "vollstationär;ambulant", "10;20")),
    "empty line": ("quoteCsv", lambda d: a_table(d, HEAD, ROW, "", ROW)),
    "line of empty cells": ("quoteCsv", lambda d: a_table(d, HEAD, ROW, ";;", ROW)),
    "short row": ("quoteCsv", lambda d: a_table(d, HEAD, "Haus;10", ROW)),
    "long row": ("quoteCsv", lambda d: a_table(d, HEAD, "Haus;10;20;30", ROW)),
    "unknown column": ("quoteCsv", lambda d: a_table(d, HEAD + ";Bemerkung", ROW + ";gut")),
    "column given twice": ("quoteCsv", lambda d: a_table(d, HEAD + ";ambulant", ROW + ";30")),
    "head in capitals": ("quoteCsv", lambda d: a_table(d, HEAD.upper(), ROW)),
    "head only": ("quoteCsv", lambda d: a_table(d, HEAD)),
    "IK with a wrong check digit": ("quoteCsv", lambda d: a_table(d, HEAD + ";IK", ROW + ";269912343")),
    "quote that does not end": ("quoteCsv", lambda d: a_table(d, HEAD, ROW, '"Haus;10;20')),
    "site of the file name is another": ("readQualityReport", lambda d: a_report(
        d, fileName=lambda r: f"{IK}-99-2017-xml.xml")),
    "empty file name": ("readQualityReport", lambda d: a_report(d, fileName=lambda r: "")),
    "file name with folders": ("readQualityReport", lambda d: a_report(
        d, fileName=lambda r: f"2024/{IK}-771001-2024-xml.xml")),
    "file name in capitals": ("readQualityReport", lambda d: a_report(
        d, fileName=lambda r: f"{IK}-771001-2024-XML.XML")),
    "no outpatient count": ("readQualityReport", lambda d: a_report(
        d, xml=lambda r: r["xml"].replace("Ambulante_Fallzahl", "Andere_Fallzahl"))),
    "namespace": ("readQualityReport", lambda d: a_report(
        d, xml=lambda r: r["xml"].replace("<Qualitaetsbericht", '<Qualitaetsbericht xmlns="urn:x"'))),
    "date with a time": ("readQualityReport", lambda d: a_report(
        d, fileName=lambda r: "", xml=lambda r: r["xml"].replace("</Datum>", "T10:00:00</Datum>"))),
    "document type": ("readQualityReport", lambda d: a_report(
        d, xml=lambda r: "<!DOCTYPE Qualitaetsbericht>" + r["xml"][r["xml"].index("<Qualitaetsbericht"):])),
    "two years": ("combineQualityReports", lambda d: sites(d, (IK, "771001", 2022), (IK, "771002", 2023))),
    "two hospitals": ("combineQualityReports", lambda d: sites(d, (IK, "771001", 2022), (OTHER_IK, "771002", 2022))),
    "one site twice": ("combineQualityReports", lambda d: sites(d, (IK, "771001", 2022), (IK, "771001", 2022))),
    "site 99 since 2020": ("combineQualityReports", lambda d: sites(d, (IK, "99", 2021), (IK, "771001", 2021))),
    "total report without a year": ("combineQualityReports", lambda d: sites(d, (IK, "99", None), (IK, "01", None))),
}
