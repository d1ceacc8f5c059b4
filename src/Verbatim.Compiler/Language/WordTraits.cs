using System;

namespace Verbatim.Compiler.Language;

/// <summary>What the lexicon knows of a word form. A form may have several traits: “report” is a noun and a verb.</summary>
[Flags]
internal enum WordTraits : ulong
{
    None = 0,

    /// <summary>A word that begins sentences with a capital and is no name: “however”, “yesterday”.</summary>
    Common = 1UL << 0,
    Determiner = 1UL << 1,
    Preposition = 1UL << 2,
    Conjunction = 1UL << 3,
    Auxiliary = 1UL << 4,
    Adverb = 1UL << 5,
    Negation = 1UL << 6,
    Subordinator = 1UL << 7,
    Relative = 1UL << 8,

    /// <summary>he, him, his.</summary>
    Male = 1UL << 9,

    /// <summary>she, her.</summary>
    Female = 1UL << 10,

    /// <summary>A pronoun that can be a subject: “he”, “they”, “who”.</summary>
    SubjectPronoun = 1UL << 11,

    /// <summary>his, her, its, their.</summary>
    Possessive = 1UL << 12,

    /// <summary>A pronoun that is no subject: “him”, “herself”.</summary>
    ObjectPronoun = 1UL << 13,

    /// <summary>A finite form of a verb of saying: “said”, “warns”.</summary>
    Speech = 1UL << 14,

    /// <summary>An -ing form of a verb of saying: “adding”.</summary>
    SpeechGerund = 1UL << 15,

    /// <summary>A noun for something said: “statement”, “opinion”.</summary>
    SpeechNoun = 1UL << 16,

    /// <summary>A finite form of a common verb that is no verb of saying.</summary>
    Verb = 1UL << 17,

    /// <summary>What stands before a name as its title: “Mr.”, “Sen.”, “President”.</summary>
    Title = 1UL << 18,

    /// <summary>A noun for a person: “minister”, “woman”.</summary>
    Role = 1UL << 19,

    /// <summary>A noun for several persons: “residents”, “police”.</summary>
    Group = 1UL << 20,

    /// <summary>A noun for a body that speaks: “ministry”, “company”.</summary>
    Body = 1UL << 21,

    /// <summary>A noun for something that is read: “report”, “letter”.</summary>
    Writing = 1UL << 22,

    /// <summary>A given name that is mostly a man's.</summary>
    GivenMale = 1UL << 23,

    /// <summary>A given name that is mostly a woman's.</summary>
    GivenFemale = 1UL << 24,

    /// <summary>A country, region or city.</summary>
    Place = 1UL << 25,

    /// <summary>An adjective of a country: “German”.</summary>
    Nationality = 1UL << 26,

    /// <summary>A month or a day of the week.</summary>
    Calendar = 1UL << 27,

    /// <summary>A number in words or figures.</summary>
    Number = 1UL << 28,

    /// <summary>A word that belongs to a role and stands before its noun: “prime”, “foreign”, “vice”.</summary>
    RoleModifier = 1UL << 29,

    /// <summary>A particle inside a name: “van”, “de”, “al”.</summary>
    NameParticle = 1UL << 30,

    /// <summary>A suffix of a name: “Jr.”.</summary>
    NameSuffix = 1UL << 31,

    /// <summary>A role that only a woman has: “spokeswoman”.</summary>
    FemaleRole = 1UL << 32,

    /// <summary>A role that only a man has: “chairman”.</summary>
    MaleRole = 1UL << 33,

    /// <summary>A role that names its holder by another person: “counterpart”, “colleague”, “host”.</summary>
    Relational = 1UL << 34,

    /// <summary>A word whose dot belongs to it: “Mr.”, “Inc.”.</summary>
    Abbreviation = 1UL << 35,

    /// <summary>A word that ends the name of a body: “Inc.”, “Party”, “University”.</summary>
    BodyName = 1UL << 36,

    /// <summary>A word that says the quoted words are a term: “so-called”, “dubbed”, “nicknamed”.</summary>
    TermCue = 1UL << 37,

    /// <summary>Something that bears words that nobody in particular says: “placard”, “sign”, “banner”.</summary>
    Sign = 1UL << 38,

    /// <summary>A work that has a title: “book”, “film”, “song”.</summary>
    Work = 1UL << 39,
}
