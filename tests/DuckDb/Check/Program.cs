using System.Globalization;
using RetroWalk.DuckDb.Tests;

// DuckDbCheck EXTENSION PAGE ROWS: all checks, then the timing over so many rows; the last line is the result.
string extension = args[0], page = args[1];
long rows = long.Parse(args[2], CultureInfo.InvariantCulture);
const long CheckedRows = 1_000_000;

long differing;
using (Database twoThreads = new(threads: 2, extension))
{
    Answers.Check(twoThreads);
    differing = BitChecks.Differences(twoThreads, CheckedRows);
}

using (Database empty = new(threads: 2, extension: null))
{
    Page.Run(empty, page);
    SessionEnergies.Check(empty);
}

using Database oneThread = new(threads: 1, extension);
Console.WriteLine($"{Timing.Report(oneThread, rows)}, {differing} of {2 * CheckedRows} rows differ");
return differing == 0 ? 0 : 1;
