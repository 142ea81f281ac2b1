using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Content.Markdown.Parsing;

/// <summary>
/// Links web and e-mail addresses that stand in running text. It wakes at the colon of <c>https://</c>, at <c>w</c> and at
/// <c>@</c>, and takes back from the text what came before: marks that are rare in any script, so that plain text costs nothing.
/// </summary>
internal sealed class BareLinkParser : InlineParser
{
    private readonly Language language;

    public BareLinkParser(Language language)
    {
        this.language = language;
        OpeningCharacters = [':', 'w', '@'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice) => slice.CurrentChar switch
    {
        ':' => MatchScheme(processor, ref slice),
        'w' => MatchWww(processor, ref slice),
        _ => MatchMail(processor, ref slice),
    };

    private bool MatchScheme(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith("://", StringComparison.Ordinal)) return false;
        var before = Before(processor, slice);
        var scheme = before.EndsWith("https", StringComparison.OrdinalIgnoreCase) ? 5
            : before.EndsWith("http", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        if (scheme == 0 || EndsWithin(before[..^scheme])) return false;
        var length = BareAddress.WebLength(text[3..], language);
        return length > 0 && Link(processor, ref slice, scheme, 3 + length, "");
    }

    private bool MatchWww(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith("www.", StringComparison.Ordinal) || EndsWithin(Before(processor, slice))) return false;
        var length = BareAddress.WebLength(text, language);
        return length > "www.".Length && Link(processor, ref slice, 0, length, "http://");
    }

    private static bool MatchMail(InlineProcessor processor, ref StringSlice slice)
    {
        var local = BareAddress.LocalLength(slice.Text.AsSpan(0, slice.Start));
        // What is not plain text (an escaped or an emphasised beginning) cannot be taken back.
        var domain = local == 0 || local > Before(processor, slice).Length ? 0 : BareAddress.DomainLength(slice.AsSpan()[1..]);
        return domain > 0 && Link(processor, ref slice, local, 1 + domain, "mailto:");
    }

    /// <summary>The plain text that stands directly before the slice; empty where something else does.</summary>
    private static ReadOnlySpan<char> Before(InlineProcessor processor, StringSlice slice) =>
        processor.Inline is LiteralInline { Content: var content }
        && ReferenceEquals(content.Text, slice.Text) && content.End + 1 == slice.Start && content.Length > 0
            ? content.AsSpan()
            : [];

    private static bool EndsWithin(ReadOnlySpan<char> before) =>
        !before.IsEmpty && (char.IsAsciiLetterOrDigit(before[^1]) || before[^1] is '/' or '@');

    private static bool Link(InlineProcessor processor, ref StringSlice slice, int taken, int length, string prefix)
    {
        var (start, end) = (slice.Start - taken, slice.Start + length - 1);
        if (taken > 0 && processor.Inline is LiteralInline before)
        {
            before.Content.End -= taken;
            before.Span.End -= taken;
        }
        var position = processor.GetSourcePosition(start, out var line, out var column);
        var span = new SourceSpan(position, processor.GetSourcePosition(end));
        var content = new StringSlice(slice.Text, start, end);
        var link = new LinkInline
        {
            Url = prefix + content.ToString(),
            Span = span,
            UrlSpan = span,
            Line = line,
            Column = column,
            IsAutoLink = true,
            IsClosed = true,
        };
        link.AppendChild(new LiteralInline(content) { Span = span, Line = line, Column = column, IsClosed = true });
        processor.Inline = link;
        slice.Start = end + 1;
        return true;
    }
}
