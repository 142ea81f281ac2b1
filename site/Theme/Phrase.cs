using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Theme;

/// <summary>A phrase of the interface in one language: one text, or one for each plural form.</summary>
internal sealed class Phrase
{
    /// <summary>The form that every phrase has.</summary>
    public const string Other = "other";

    private readonly ImmutableSortedDictionary<string, CompositeFormat> forms;

    /// <summary>Makes a phrase.</summary>
    /// <param name="forms">Plural form to text with gaps; <see cref="Other"/> is among them.</param>
    public Phrase(ImmutableSortedDictionary<string, CompositeFormat> forms)
    {
        this.forms = forms;
        Gaps = forms.Values.Max(form => form.MinimumArgumentCount);
        if (Gaps == 0 && forms.Count == 1) Plain = string.Format(CultureInfo.InvariantCulture, forms[Other], []);
    }

    /// <summary>How many values its texts name.</summary>
    public int Gaps { get; }

    /// <summary>The text, where it is one and has no gaps; else null.</summary>
    public string? Plain { get; }

    /// <summary>The text with its gaps filled. The first number among the values decides the plural form.</summary>
    /// <param name="language">Writes the numbers and chooses the form.</param>
    /// <param name="values">At least <see cref="Gaps"/> of them.</param>
    public string Fill(Language language, ReadOnlySpan<object?> values)
    {
        if (Plain is not null) return Plain;
        var form = Other;
        var texts = new object?[values.Length];
        for (var i = values.Length - 1; i >= 0; i--)
        {
            if (Number(values[i]) is { } number)
            {
                form = language.PluralForm(number);
                texts[i] = language.FormatNumber(number);
            }
            else
            {
                texts[i] = values[i];
            }
        }
        return string.Format(CultureInfo.InvariantCulture, forms.GetValueOrDefault(form) ?? forms[Other], texts);
    }

    /// <summary>The value as a whole number, or null where it is none.</summary>
    public static long? Number(object? value) => value switch
    {
        int number => number,
        long number => number,
        _ => null,
    };
}
