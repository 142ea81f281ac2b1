namespace Sbpac.Site.Languages.Thai;

/// <summary>What an edge stands for.</summary>
internal enum ThaiEdge
{
    /// <summary>A character that is no word.</summary>
    Nothing,

    /// <summary>A word of the word list.</summary>
    Word,

    /// <summary>A cluster that no word explains.</summary>
    Unknown,

    /// <summary>A term that stays whole.</summary>
    Term,

    /// <summary>An abbreviation with its full stops.</summary>
    Abbreviation,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A word of another script, or a sign that is read as a word.</summary>
    Other,
}
