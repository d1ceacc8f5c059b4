namespace Verbatim.Compiler.Language.English;

/// <summary>What persons and other bodies are to a body.</summary>
internal static class BodyWords
{
    /// <summary>Nouns that any body may be called by; “the union” is only one whose name says so.</summary>
    public static readonly KeyTable AnyBody = WordKey.SetOf(
        "company firm organization organisation operator maker group corporation retailer airline department agency regulator authority association "
        + "charity foundation institute watchdog startup chain team club institution entity brokerage conglomerate");

    /// <summary>Roles that a body may have: “the home’s owner, Evergold Living”.</summary>
    public static readonly KeyTable Roles =
        WordKey.SetOf("owner operator maker builder developer publisher landlord employer contractor parent sponsor partner rival creator");

    /// <summary>Roles that a person has in a body: “president of Harrow Pipelines”, but “mother of Ann Ray”.</summary>
    public static readonly KeyTable Members = WordKey.SetOf(
        "president executive ceo chief founder co-founder owner director manager chair chairman chairwoman member employee head editor "
        + "vice-president");
}
