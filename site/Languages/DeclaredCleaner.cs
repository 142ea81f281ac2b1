namespace Sbpac.Site.Languages;

/// <summary>Keeps what an unknown script may need: U+200B, joiners, and from right to left the controls of direction.</summary>
internal sealed class DeclaredCleaner : CharacterCleaner
{
    private static readonly DeclaredCleaner LeftToRight = new(keepsDirection: false);
    private static readonly DeclaredCleaner RightToLeft = new(keepsDirection: true);

    private DeclaredCleaner(bool keepsDirection)
        : base(keepsDirection)
    {
    }

    /// <summary>The cleaner of a direction.</summary>
    public static DeclaredCleaner For(TextDirection direction) => direction == TextDirection.RightToLeft ? RightToLeft : LeftToRight;

    /// <inheritdoc/>
    public override bool KeepsBreak(char before, char after) => !char.IsWhiteSpace(before) && !char.IsWhiteSpace(after);
}
