using System.Buffers;
using Markdig.Syntax;
using Sbpac.Site.Content.Markdown.Parsing;

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>The abbreviations that a body defines.</summary>
internal sealed class Abbreviations
{
    private readonly (string Label, string Meaning)[] definitions;
    private readonly SearchValues<string> labels;

    private Abbreviations((string Label, string Meaning)[] definitions)
    {
        this.definitions = definitions;
        labels = SearchValues.Create([.. definitions.Select(definition => definition.Label)], StringComparison.Ordinal);
    }

    /// <summary>The abbreviations of a document; null where it defines none.</summary>
    public static Abbreviations? Of(MarkdownDocument document)
    {
        Dictionary<string, string>? found = null;
        foreach (var block in document)
        {
            if (block is not AbbreviationDefinition definition) continue;
            found ??= new(StringComparer.Ordinal);
            found.TryAdd(definition.Label, definition.Meaning);
        }
        // The longest that fits is meant.
        return found is null
            ? null
            : new([.. found.OrderByDescending(entry => entry.Key.Length).Select(entry => (entry.Key, entry.Value))]);
    }

    /// <summary>The first abbreviation in a text; its length is 0 where there is none.</summary>
    public (int Start, int Length, string Meaning) Find(ReadOnlySpan<char> text)
    {
        for (var from = 0; from < text.Length;)
        {
            var next = text[from..].IndexOfAny(labels);
            if (next < 0) break;
            from += next;
            foreach (var (label, meaning) in definitions)
                if (StandsAt(text, from, label)) return (from, label.Length, meaning);
            from++;
        }
        return (0, 0, "");
    }

    /// <summary>
    /// Whether it stands there, and is no part of a longer word. One with a full stop in it cannot be, so letters may follow it
    /// directly.
    /// </summary>
    private static bool StandsAt(ReadOnlySpan<char> text, int start, string label)
    {
        if (!text[start..].StartsWith(label, StringComparison.Ordinal)) return false;
        if (label.Contains('.', StringComparison.Ordinal)) return true;
        var end = start + label.Length;
        return (start == 0 || !IsOfWord(text[start - 1])) && (end == text.Length || !IsOfWord(text[end]));
    }

    private static bool IsOfWord(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
