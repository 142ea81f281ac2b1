using Sbpac.Site.Bench.Related;
using Sbpac.Site.Languages;
using Sbpac.Site.Languages.English;
using Sbpac.Site.Languages.Thai;

var threads = Environment.ProcessorCount;
switch (args)
{
    case ["topics", var file]:
        TopicTrial.Run(file, ThaiLanguage.Instance, threads);
        return 0;
    case ["lists", var folder, var language, var count]:
        ListTrial.Run(folder, Named(language), int.Parse(count, null), threads);
        return 0;
    case ["edits", var folder, var language]:
        EditTrial.Run(folder, Named(language), threads);
        return 0;
    case ["growth", var folder, var language] when Directory.Exists(folder):
        GrowthTrial.Run(folder, Named(language), threads);
        return 0;
    case ["terms", var folder]:
        TermTrial.Run(folder, threads);
        return 0;
    case ["growth", .. var sizes]:
        GrowthTrial.Run([.. sizes.Select(size => int.Parse(size, null))], threads);
        return 0;
    default:
        Console.Error.WriteLine("""
            topics FILE              precision at 5 on labelled releases, one JSON object a line: date, topic, title, body
            lists FOLDER LANG COUNT  lists of COUNT releases of a content folder, spread evenly, with reasons
            edits FOLDER LANG        how many other lists change when one release is edited, added or withdrawn
            terms INPUT              what the terms of all releases of a site's input folder cost, and then the index
            growth FOLDER LANG       time and memory on a quarter, a half and all of a content folder
            growth N...              time and memory on generated releases
            """);
        return 2;
}

static Language Named(string code) => code == "th" ? ThaiLanguage.Instance : EnglishLanguage.Instance;
