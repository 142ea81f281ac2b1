namespace Sbpac.Site.Languages;

/// <summary>What cleaning does with a character.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Stays as it is, whatever stands beside it.</summary>
    Plain,

    /// <summary>Stays, but may compose or change places with its neighbours (NFC).</summary>
    Composing,

    /// <summary>Never shown and never needed.</summary>
    Invisible,

    /// <summary>U+200B.</summary>
    Break,

    /// <summary>U+200C and U+200D.</summary>
    Joiner,

    /// <summary>A control character or a noncharacter.</summary>
    Control,

    /// <summary>A space that forbids a break: becomes a plain one.</summary>
    Space,

    /// <summary>U+000D; alone it ends a line.</summary>
    CarriageReturn,

    /// <summary>Another character that ends a line.</summary>
    LineEnd,

    /// <summary>A C1 control that is a quote or the like in the Windows code pages.</summary>
    Misdecoded,

    /// <summary>A private character whose meaning is known and plain to see.</summary>
    Symbol,

    /// <summary>A private character of an old font, whose meaning the language knows.</summary>
    Font,

    /// <summary>Any other private character.</summary>
    PrivateUse,

    /// <summary>U+FFFD.</summary>
    Lost,

    /// <summary>Half of a supplementary character.</summary>
    Surrogate,
}
