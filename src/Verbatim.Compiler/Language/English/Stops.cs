using System.Collections.Generic;

namespace Verbatim.Compiler.Language.English;

/// <summary>Abbreviations whose dot may end a sentence as well, and what stands in front of those that are letters.</summary>
internal static class Stops
{
    /// <summary>What one letter numbers, so that it is no initial: “World War I”, “Plan B”.</summary>
    public static readonly HashSet<ulong> Numbered = WordKey.SetOf(
        "war plan vitamin group type grade phase class section hepatitis influenza appendix exhibit part figure table title chapter division level tier "
        + "category "
        + "schedule series block annex option point list stage gate terminal unit zone team line route highway act volume size model strain variant "
        + "scenario company "
        + "district generation");

    /// <summary>Places, bodies and degrees, in small letters and without the last dot.</summary>
    public static readonly HashSet<ulong> Initialisms = WordKey.SetOf(
        "u.s u.s.a u.k u.n e.u u.a.e u.s.s.r d.c b.c p.e.i n.s n.b n.l n.w.t n.y n.j n.h n.c s.c n.d s.d n.m r.i p.r v.i f.b.i c.i.a n.s.a l.a o.a.s m.d "
        + "m.a b.a m.b.a d.d.s "
        + "j.d r.n m.p q.c k.c s.j o.b.e c.b.e a.d b.c.e d.n.a a.i t.v p.o.w i.d i.q g.o.p n.f.l n.b.a n.h.l m.l.b");

    /// <summary>What stands behind a name and ends it.</summary>
    public static readonly HashSet<ulong> Suffixes = WordKey.SetOf("jr sr esq");

    /// <summary>What stands behind the name of a town.</summary>
    public static readonly HashSet<ulong> Provinces = WordKey.SetOf("ont alta sask que");

    public static readonly HashSet<ulong> Courtesies = WordKey.SetOf("mr mrs ms");

    /// <summary>A street in “Main St.”, a saint in “St. Anna”.</summary>
    public static readonly ulong Street = WordKey.Of("st");

    /// <summary>What stands before the name of a saint: “Fort St. Anna”.</summary>
    public static readonly HashSet<ulong> BeforeSaints =
        WordKey.SetOf("fort port mount sault lake cape point east west north south upper lower new old at in of the near from");
}
