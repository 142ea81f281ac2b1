namespace Sbpac.Site.Languages;

/// <summary>Why a text is not a date.</summary>
public enum DateFault
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>The form is none of those listed.</summary>
    UnknownForm,

    /// <summary>The form is right, but no such day exists: <c>2567-02-30</c>.</summary>
    NoSuchDay,

    /// <summary>The year has two digits, so its century and era are a guess: <c>3 Aug 65</c>.</summary>
    TwoDigitYear,
}

/// <summary>What a text says as a date.</summary>
/// <param name="Fault">Why it is none; <see cref="DateFault.None"/> when it is one.</param>
/// <param name="Day">The Gregorian day, as written (in the zone of <paramref name="Offset"/> where that is given).</param>
/// <param name="Time">The time of day, where the text gives one.</param>
/// <param name="Offset">The offset from UTC, where the text gives one.</param>
public readonly record struct DateReading(DateFault Fault, DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    /// <summary>A reading that failed.</summary>
    public static DateReading Failed(DateFault fault) => new(fault, default);
}
