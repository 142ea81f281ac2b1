using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Sbpac.Site.Images;

namespace Sbpac.Site.Theme;

/// <summary>Takes the colours of social cards from the tokens of the style sheet, so that the agency's colours stand in one place.</summary>
public static partial class ThemeColours
{
    private const string StyleSheet = "site.css";

    /// <summary>The colours; where the style sheet does not state one as <c>#rgb</c> or <c>#rrggbb</c>, dark letters on white.</summary>
    public static CardColours Of(ImmutableArray<ThemeAsset> assets)
    {
        var text = assets.FirstOrDefault(asset => asset.Name == StyleSheet) is { } sheet ? Encoding.UTF8.GetString(sheet.Bytes.Span) : "";
        var tokens = new Dictionary<string, string>(StringComparer.Ordinal);
        // The first value of a name is that of light surroundings.
        foreach (Match token in Token().Matches(text)) tokens.TryAdd(token.Groups[1].Value, Long(token.Groups[2].Value));
        return new CardColours(
            tokens.GetValueOrDefault("brand", "#ffffff"),
            tokens.GetValueOrDefault("on-brand", "#16202a"),
            tokens.GetValueOrDefault("on-brand-muted", "#16202a"),
            tokens.GetValueOrDefault("gold", "#16202a"));
    }

    private static string Long(string hex) => hex.Length == 4 ? string.Concat(hex.Select((digit, i) => i == 0 ? "#" : new string(digit, 2))) : hex;

    [GeneratedRegex(@"--(brand|on-brand|on-brand-muted|gold):\s*(#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3})\s*;")]
    private static partial Regex Token();
}
