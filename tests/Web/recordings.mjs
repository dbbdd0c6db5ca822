// Small recordings of one walk in every format that is read: 1.3 m/s north, up 3 %, a point a second.
import { gzipSync } from "node:zlib";

const began = Date.UTC(2026, 4, 3, 8, 0, 0);

const walk = (seconds) => Array.from({ length: seconds + 1 }, (_, second) => ({
  time: new Date(began + 1000 * second).toISOString(),
  second,
  latitude: 10 + (1.3 * second) / 111195,
  longitude: 20,
  altitude: 120 + 0.03 * 1.3 * second,
  distance: 1.3 * second,
}));

export const gpx = (seconds) => Buffer.from(`<?xml version="1.0"?>
<gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>
${walk(seconds).map((at) => `<trkpt lat="${at.latitude.toFixed(8)}" lon="${at.longitude}"><ele>${at.altitude.toFixed(3)}</ele><time>${at.time}</time></trkpt>`).join("\n")}
</trkseg></trk></gpx>`);

const tcx = (seconds) => Buffer.from(`<?xml version="1.0"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities><Activity Sport="Other"><Lap StartTime="${walk(0)[0].time}"><Track>
${walk(seconds).map((at) => `<Trackpoint><Time>${at.time}</Time><Position><LatitudeDegrees>${at.latitude.toFixed(8)}</LatitudeDegrees><LongitudeDegrees>${at.longitude}</LongitudeDegrees></Position><AltitudeMeters>${at.altitude.toFixed(3)}</AltitudeMeters></Trackpoint>`).join("\n")}
</Track></Lap></Activity></Activities></TrainingCenterDatabase>`);

export const csv = (rows) => Buffer.from(`time_s,speed_mps,grade_fraction\n${rows.map((row) => row.join(",")).join("\n")}\n`);

/** A FIT file: a header, the kind of file, and a record message for each point. */
function fit(seconds) {
  const bytes = [0x40, 0, 0, 0, 0, 1, 0, 1, 0x00, 0x00, 4]; // file_id: type, an activity
  const int32 = (value) => bytes.push(value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >> 24) & 255);
  const fields = [[253, 0x86], [0, 0x85], [1, 0x85], [2, 0x84]]; // timestamp, latitude, longitude, altitude
  bytes.push(0x41, 0, 0, 20, 0, fields.length, ...fields.flatMap(([number, type]) => [number, type === 0x84 ? 2 : 4, type]));
  const semicircles = (degrees) => Math.round((degrees * 2 ** 31) / 180);
  const epoch = Date.UTC(1989, 11, 31) / 1000;
  for (const at of walk(seconds)) {
    bytes.push(0x01);
    int32(began / 1000 - epoch + at.second);
    int32(semicircles(at.latitude));
    int32(semicircles(at.longitude));
    const altitude = Math.round((at.altitude + 500) * 5);
    bytes.push(altitude & 255, altitude >> 8);
  }

  const header = Buffer.alloc(12);
  header.set([12, 0x20, 0, 0]);
  header.writeUInt32LE(bytes.length, 4);
  header.write(".FIT", 8, "ascii");
  const file = Buffer.concat([header, Buffer.from(bytes)]);
  const sum = Buffer.alloc(2);
  sum.writeUInt16LE(checksum(file));
  return Buffer.concat([file, sum]);
}

function checksum(bytes) {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >> 1) ^ 0xA001 : sum >> 1;
  }
  return sum;
}

/** One file of each kind. */
export const ofEachKind = () => [
  ["walk.gpx", gpx(600)], ["walk.tcx", tcx(600)], ["walk.fit", fit(600)], ["walk.gpx.gz", gzipSync(gpx(600))],
  ["walk.csv", csv(Array.from({ length: 601 }, (_, second) => [second, 1.3, 0.03]))],
];
