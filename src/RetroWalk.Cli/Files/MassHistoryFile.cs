using System.Globalization;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Files;

/// <summary>Body mass by date: a table with the columns <c>date</c> and <c>mass_kg</c> or <c>mass_lb</c>.</summary>
internal static class MassHistoryFile
{
    private const int MostRows = 5000; // daily for more than thirteen years; each weighing copies those before it
    private const string DateFormat = "yyyy-MM-dd";

    public static BodyMassHistory Read(CsvTable table)
    {
        int date = table.Column("date");
        (int mass, bool isPounds) = (table.OptionalColumn("mass_kg"), table.OptionalColumn("mass_lb")) switch
        {
            (int kilograms, null) => (kilograms, false),
            (null, int pounds) => (pounds, true),
            (null, null) => throw new InputException(table.Without("'mass_kg' or 'mass_lb'")),
            _ => throw new InputException($"{table.Name} has both columns 'mass_kg' and 'mass_lb': one must go"),
        };
        HashSet<DateOnly> seen = [];
        BodyMassHistory history = BodyMassHistory.Empty;
        while (table.Read())
        {
            if (seen.Count == MostRows)
                throw new InputException($"{table.Name} has more than {MostRows} weighings");
            DateOnly day = DateOf(table, date);
            if (!seen.Add(day))
                throw table.Complaint($"{table.Text(date).Trim()} stands twice: a date has one mass");
            history = history.With(day, MassOf(table, mass, isPounds));
        }

        return seen.Count > 0 ? history : throw new InputException($"{table.Name} has no weighings");
    }

    private static DateOnly DateOf(CsvTable table, int column)
    {
        string text = table.Text(column).Trim();
        return DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : throw table.Complaint($"'{CsvTable.Shown(text)}' in column date is not a date such as 2026-03-01");
    }

    private static BodyMass MassOf(CsvTable table, int column, bool isPounds)
    {
        double number = table.Number(column);
        try
        {
            return isPounds ? BodyMass.FromPounds(number) : BodyMass.FromKilograms(number);
        }
        catch (ArgumentOutOfRangeException refused)
        {
            throw table.Complaint($"column {table.Header[column]}: {InputException.Words(refused)}");
        }
    }
}
