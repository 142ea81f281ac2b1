namespace Sbpac.Site.Languages.Thai;

/// <summary>Where a reader of Thai text stands after a character.</summary>
internal enum ThaiState : byte
{
    /// <summary>This character is not right after those before it.</summary>
    Amiss,

    /// <summary>After anything that bears no mark.</summary>
    Other,

    /// <summary>After a consonant.</summary>
    Consonant,

    /// <summary>After เ.</summary>
    LeadingE,

    /// <summary>After 0 to 9.</summary>
    AsciiDigit,

    /// <summary>After ๐ to ๙.</summary>
    ThaiDigit,

    /// <summary>After a consonant and a vowel above or below it.</summary>
    Vowel,

    /// <summary>After a consonant and a tone.</summary>
    Tone,

    /// <summary>After a consonant that can bear no more.</summary>
    Complete,

    /// <summary>After ำ.</summary>
    SaraAm,

    /// <summary>After a character of another script that may be a mark.</summary>
    Foreign,
}

/// <summary>
/// Reads Thai text by a table of states, one step a character whatever it is. Only where a step goes amiss does anyone look
/// closer, which in sound text is never: so the processor guesses the way right.
/// </summary>
internal static class ThaiStates
{
    private const int Width = 16;

    private static readonly byte[] Kinds = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (byte)KindOf((char)code))];

    private static readonly ThaiState[] Steps =
    [
        .. from state in Enumerable.Range(0, Width)
           from kind in Enumerable.Range(0, Width)
           select Step((ThaiState)state, (Kind)kind),
    ];

    // What a character is to spelling.
    private enum Kind
    {
        Other,
        Consonant,
        LeadingE,
        AsciiDigit,
        ThaiDigit,
        SaraAm,
        Vowel,
        Tone,
        Thanthakhat,
        RareMark,
        Foreign,
    }

    /// <summary>Reads on to the first character that is amiss.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to read on.</param>
    /// <param name="state">The state before that, then the one where reading ended.</param>
    /// <returns>The offset of that character; the length of the text where all is right.</returns>
    public static int Read(ReadOnlySpan<char> text, int at, ref ThaiState state)
    {
        var (kinds, steps, now) = (Kinds, Steps, state);
        for (; at < text.Length; at++)
        {
            now = steps[((int)now * Width) + kinds[text[at]]];
            if (now == ThaiState.Amiss) break;
        }
        state = now;
        return at;
    }

    /// <summary>Whether a character is of another script, and may be a mark.</summary>
    public static bool IsForeign(char c) => KindOf(c) == Kind.Foreign;

    // After something amiss has been looked at, reading goes on afresh.
    private static ThaiState Step(ThaiState state, Kind kind) => kind switch
    {
        Kind.Consonant => ThaiState.Consonant,
        Kind.LeadingE => state == ThaiState.LeadingE ? ThaiState.Amiss : ThaiState.LeadingE,
        Kind.AsciiDigit => state == ThaiState.ThaiDigit ? ThaiState.Amiss : ThaiState.AsciiDigit,
        Kind.ThaiDigit => state == ThaiState.AsciiDigit ? ThaiState.Amiss : ThaiState.ThaiDigit,
        Kind.Vowel => state == ThaiState.Consonant ? ThaiState.Vowel : ThaiState.Amiss,
        Kind.Tone when state == ThaiState.Consonant => ThaiState.Tone,
        Kind.Tone or Kind.Thanthakhat => state is ThaiState.Consonant or ThaiState.Vowel ? ThaiState.Complete : ThaiState.Amiss,
        Kind.SaraAm => state is ThaiState.Vowel or ThaiState.Complete or ThaiState.SaraAm or ThaiState.Foreign ? ThaiState.Amiss : ThaiState.SaraAm,
        Kind.RareMark => ThaiState.Amiss,
        Kind.Foreign => state is ThaiState.Vowel or ThaiState.Tone or ThaiState.Complete or ThaiState.SaraAm ? ThaiState.Amiss : ThaiState.Foreign,
        _ => ThaiState.Other,
    };

    private static Kind KindOf(char c) => c switch
    {
        ThaiLetters.SaraE => Kind.LeadingE,
        ThaiLetters.SaraAm => Kind.SaraAm,
        ThaiLetters.Thanthakhat => Kind.Thanthakhat,
        >= '0' and <= '9' => Kind.AsciiDigit,
        _ when ThaiLetters.IsConsonant(c) => Kind.Consonant,
        _ when ThaiLetters.IsDigit(c) => Kind.ThaiDigit,
        _ when ThaiLetters.IsMarkVowel(c) => Kind.Vowel,
        _ when ThaiLetters.IsTone(c) => Kind.Tone,
        _ when ThaiLetters.IsMark(c) => Kind.RareMark,
        < '\u0300' or (>= '\u2000' and <= '\u206F') => Kind.Other,
        _ => ThaiLetters.IsThai(c) ? Kind.Other : Kind.Foreign,
    };
}
