namespace Sbpac.Site.Languages.Thai;

/// <summary>The index form of Thai text: ๒๕๖๕ is 2565, and <c>ต่าง ๆ</c> is <c>ต่างๆ</c>.</summary>
internal static class ThaiFold
{
    private static readonly TextFold Table = new(text => ThaiNormalizer.Normalize(text).Text, ThaiDates.Digit, ThaiLetters.Maiyamok);

    /// <summary>Folds a text.</summary>
    public static string Fold(string text) => Table.Fold(text);
}
