using NetVips;
using Sbpac.Site.Languages;
using Sbpac.Site.Text;

namespace Sbpac.Site.Images;

/// <summary>
/// Paints social cards. Pango shapes the letters (through HarfBuzz), so that marks stand where they belong; where lines may break is
/// said by the language's own word breaker. A long title is written smaller; one that no size can hold is cut at a word.
/// </summary>
/// <param name="font">The font.</param>
/// <param name="words">The word breaker of a language.</param>
public sealed class CardPainter(CardFont font, Func<Language, WordBreaker> words)
{
    private const int Edge = 80;
    private const int TextWidth = SocialCard.Width - (2 * Edge);
    private const int SmallSize = 30;
    private const int BarTop = 148;
    private const int BarWidth = 96;
    private const int BarHeight = 8;
    private const int TitleTop = 192;
    private const int TitleHeight = 300;
    private const int DateTop = 528;

    private static readonly int[] TitleSizes = [68, 60, 54, 48, 43, 38, 34, 30];

    /// <summary>Paints a card, as PNG.</summary>
    /// <param name="card">What it says.</param>
    /// <param name="withText">Whether the font has the letters for it; else the card stays without.</param>
    public byte[] Paint(SocialCard card, bool withText)
    {
        using var canvas = new CardCanvas(card.Colours.Ground);
        var toRight = card.Language.Direction == TextDirection.RightToLeft;
        canvas.Fill(Left(BarWidth, toRight), BarTop, BarWidth, BarHeight, card.Colours.Accent);
        if (withText)
        {
            using var title = Title(card);
            using var agency = Small(card.Agency, card.Language);
            using var date = Small(card.Date, card.Language);
            Write(agency, Edge, card.Colours.Small);
            Write(title, TitleTop, card.Colours.Title);
            Write(date, DateTop, card.Colours.Small);
        }
        return canvas.ToPng();

        void Write(Image? letters, int top, string colour)
        {
            if (letters is not null) canvas.Write(letters, Left(letters.Width, toRight), top, colour);
        }
    }

    /// <summary>Where something begins: at the edge from which its language reads.</summary>
    private static int Left(int width, bool toRight) => toRight ? SocialCard.Width - Edge - width : Edge;

    /// <summary>The title in the largest size that fits.</summary>
    private Image? Title(SocialCard card)
    {
        var (breaker, text) = (words(card.Language), card.Title);
        var align = card.Language.Direction == TextDirection.RightToLeft ? Enums.Align.High : Enums.Align.Low;
        foreach (var size in TitleSizes)
        {
            if (Fitting(text, size) is { } fits) return fits;
        }
        for (var length = text.Length * 3 / 4; length > 0; length = length * 3 / 4)
        {
            if (Fitting(breaker.Cut(text, length) + "…", TitleSizes[^1]) is { } fits) return fits;
        }
        return null;

        Image? Fitting(string written, int size)
        {
            var drawn = font.Draw(HtmlEscape.Escape(Breaks.Mark(written, card.Language, breaker)), size, bold: true, TextWidth, align);
            if (drawn is null || (drawn.Width <= TextWidth && drawn.Height <= TitleHeight)) return drawn;
            drawn.Dispose();
            return null;
        }
    }

    /// <summary>A line of small letters, smaller still where it is long.</summary>
    private Image? Small(string text, Language language)
    {
        for (var size = SmallSize; ; size -= 2)
        {
            var drawn = font.Draw(HtmlEscape.Escape(text), size, bold: false);
            if (drawn is null || drawn.Width <= TextWidth) return drawn;
            drawn.Dispose();
            if (size <= 12) text = words(language).Cut(text, text.Length / 2);
        }
    }
}
