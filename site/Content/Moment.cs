using System.Globalization;

namespace Sbpac.Site.Content;

/// <summary>A day, or a moment of it, as an editor wrote it and the site's time zone understands it.</summary>
/// <param name="Day">The day in the site's time zone.</param>
/// <param name="Instant">The moment itself; for a bare date its first.</param>
/// <param name="HasTime">Whether a time of day was written.</param>
public readonly record struct Moment(DateOnly Day, DateTimeOffset Instant, bool HasTime)
{
    /// <summary>The first moment of a day in a time zone.</summary>
    public static Moment Of(DateOnly day, TimeZoneInfo zone) => At(day, TimeOnly.MinValue, null, zone, hasTime: false);

    /// <summary>A time of a day.</summary>
    /// <param name="day">The day as written.</param>
    /// <param name="time">The time as written.</param>
    /// <param name="offset">The offset from UTC as written; null for the site's own.</param>
    /// <param name="zone">The site's time zone.</param>
    /// <param name="hasTime">Whether the time was written at all.</param>
    public static Moment At(DateOnly day, TimeOnly time, TimeSpan? offset, TimeZoneInfo zone, bool hasTime = true)
    {
        var local = day.ToDateTime(time);
        var instant = TimeZoneInfo.ConvertTime(new DateTimeOffset(local, offset ?? zone.GetUtcOffset(local)), zone);
        return new Moment(DateOnly.FromDateTime(instant.DateTime), instant, hasTime);
    }

    /// <summary>ISO 8601: the day alone, or the moment with its offset where a time was written.</summary>
    public string Iso => HasTime ? Rfc3339 : Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>RFC 3339, always with time and offset, as feeds want it.</summary>
    public string Rfc3339 => Instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
