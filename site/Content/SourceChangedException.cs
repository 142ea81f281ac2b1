using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Content;

/// <summary>A file of the input changed, or went, while the site was made of it: a site must not be made of two versions.</summary>
public sealed class SourceChangedException : Exception
{
    /// <summary>Makes one without a file.</summary>
    public SourceChangedException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="path">The file, as diagnostics show it.</param>
    public SourceChangedException(string path)
        : base(path)
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="path">The file, as diagnostics show it.</param>
    /// <param name="cause">Why it cannot be read any more.</param>
    public SourceChangedException(string path, Exception cause)
        : base(path, cause)
    {
    }

    /// <summary>The file, as diagnostics show it.</summary>
    public string Path => Message;

    /// <summary>The first of its kind among what was thrown, on whatever thread and through whatever library; or null.</summary>
    public static SourceChangedException? In(Exception? thrown) => thrown switch
    {
        null => null,
        SourceChangedException found => found,
        AggregateException many => many.InnerExceptions.Select(In).FirstOrDefault(found => found is not null),
        _ => In(thrown.InnerException),
    };

    /// <summary>Does some work, and reports a file that changed meanwhile.</summary>
    /// <returns>What came of the work; null where a file changed.</returns>
    public static T? Reported<T>(Problems problems, Func<T?> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (Exception thrown) when (In(thrown) is { } changed)
        {
            problems.Report(Codes.Unreadable, Place.Of(changed.Path), "@file.changed");
            return null;
        }
    }
}
