using System.Linq;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Language;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Tests.Language;

/// <summary>The language of a text is told from its words, or it is said that it cannot be.</summary>
public sealed class LanguageTellerTests
{
    private const string English = "The harbour council met on Monday and decided that the ferries will sail again as soon as the ice is gone from the bay.";

    private const string German = "Der Hafenrat hat am Montag beschlossen, dass die Fähren wieder fahren, sobald das Eis nicht mehr in der Bucht steht.";

    [Theory]
    [InlineData("de", German)]
    [InlineData("fr", "Le conseil du port a décidé lundi que les bacs navigueront de nouveau dès que la glace ne sera plus dans la baie, et qu’ils seront plus lents.")]
    [InlineData("es", "El consejo del puerto decidió el lunes que los transbordadores volverán a navegar cuando ya no haya hielo en la bahía, y que no habrá prisa.")]
    [InlineData("it", "Il consiglio del porto ha deciso lunedì che i traghetti torneranno a navigare quando il ghiaccio non sarà più nella baia, e che non c’è fretta.")]
    [InlineData("pt", "O conselho do porto decidiu na segunda-feira que os barcos vão voltar a navegar quando o gelo não estiver mais na baía, e que não há pressa.")]
    [InlineData("nl", "De havenraad heeft maandag besloten dat de veerboten weer varen zodra het ijs niet meer in de baai ligt, en dat er geen haast is.")]
    [InlineData("ru", "Совет порта в понедельник решил, что паромы пойдут снова, как только льда не будет в заливе, и что спешить не надо.")]
    public void A_language_is_told_from_a_sentence(string tag, string text) => Assert.Equal(tag, Told(text));

    [Theory]
    [InlineData(English)]
    [InlineData("THE COUNCIL OF THE PORT HAS DECIDED THAT THE FERRIES ARE TO SAIL AGAIN.")]
    [InlineData("“Der Hafen ist frei”, said the mayor, and nobody in the hall had to be told what it was that he meant by these words.")]
    public void Of_English_nothing_is_said(string text) => Assert.Null(Told(text));

    [Theory]
    [InlineData("")]
    [InlineData("Der Rat beschließt")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12")]
    [InlineData("W e s t a y , s a i d I d a F a l k . W e g o , s a i d P e r O l m .")]
    [InlineData("Ana Brun, Per Olm, Ida Falk, Tom Roe, Oda Lind")]
    public void A_few_words_do_not_tell(string text) => Assert.Null(Told(text));

    [Theory]
    [InlineData("Rada přístavu v pondělí rozhodla, že trajekty vyplují znovu, jakmile led zmizí ze zátoky. Starosta řekl, že nikdo nemusí spěchat, protože lodě "
        + "byly opraveny už během zimy. Cestující budou moci koupit jízdenky od středy, uvedl mluvčí přístavu, který seděl vedle něho.")]
    [InlineData("港湾評議会は月曜日に、氷が湾からなくなり次第、フェリーを再開することを決めた。")]
    [InlineData("Το συμβούλιο του λιμανιού αποφάσισε τη Δευτέρα ότι τα πλοία θα ταξιδέψουν ξανά.")]
    public void What_is_none_of_them_is_undetermined(string text) => Assert.Equal(LanguageTeller.Other, Told(text));

    [Fact]
    public void A_long_text_is_told_by_parts_of_it() =>
        Assert.Equal("de", Told(string.Concat(Enumerable.Repeat(German + " ", 2000))));

    [Fact]
    public void A_text_of_two_languages_is_that_of_most_of_it() =>
        Assert.Null(Told(string.Concat(Enumerable.Repeat(English + " ", 30)) + German));

    [Fact]
    public void A_header_has_the_last_word() =>
        Assert.Equal("nl", DocumentReader.Read(DocumentSource.FromText("a.txt", "date 2024-05-06\nlanguage: nl\n\n" + German)).Language);

    private static string? Told(string text) => LanguageTeller.Tell(text, new TextSpan(0, text.Length));
}
